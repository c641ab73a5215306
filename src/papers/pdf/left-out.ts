/** Stands in for optional parts of jspdf (html2canvas, canvg, dompurify) that drawing a paper never calls. */
export default undefined;
