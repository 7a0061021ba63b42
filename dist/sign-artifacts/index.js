require('../shared/start.js').start('sign-artifacts');
