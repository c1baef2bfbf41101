// check-schema.js SCHEMA FILE: prints what in FILE breaks the JSON schema, one line each; exit code 1 if anything does.
// Its libraries are found through NODE_PATH.
const fs = require('fs');
const Ajv = require('ajv/dist/2020');
const addFormats = require('ajv-formats');

const [schemaPath, filePath] = process.argv.slice(2);
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(fs.readFileSync(schemaPath, 'utf8')));
if (!validate(JSON.parse(fs.readFileSync(filePath, 'utf8')))) {
  for (const error of validate.errors) console.log(`${error.instancePath} ${error.message}`);
  process.exitCode = 1;
}
