require('../shared/start.js').start('verify-artifacts');
