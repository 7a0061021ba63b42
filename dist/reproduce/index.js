require('../shared/start.js').start('reproduce');
