export const renderHtml = () => ''
