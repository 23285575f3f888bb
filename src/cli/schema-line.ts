// The line by which editors know what may stand in a file.

const ADDRESS = 'https://raw.githubusercontent.com/noticelint/noticelint/v1/schemas'

export function schemaLine(name: 'rule' | 'config' | 'pack'): string {
  return `# yaml-language-server: $schema=${ADDRESS}/${name}.schema.json\n`
}
