require('../shared/start.js').start('go-matrix-build');
