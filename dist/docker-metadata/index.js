require('../shared/start.js').start('docker-metadata');
