// The line by which editors know what may stand in a file.
import { SCHEMA_ADDRESS } from '../model/schema-address.ts'

export function schemaLine(name: 'rule' | 'config' | 'pack'): string {
  return `# yaml-language-server: $schema=${SCHEMA_ADDRESS}/${name}.schema.json\n`
}
