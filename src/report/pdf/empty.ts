// jsPDF offers to load html2canvas, canvg and dompurify for features we never use; the build puts this in their place.
export default {};
