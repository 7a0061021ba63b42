require('./archive.js').servePacking();
