namespace Linter.Cli.Tests;

public sealed class ApplicationTests
{
    [TestCase("chek", "There is no command 'chek' (did you mean 'check'?). See 'pmlint --help'.")]
    [TestCase("--foo", "There is no option '--foo' without a command. See 'pmlint --help'.")]
    [TestCase("check --formt json", "There is no option '--formt' (did you mean '--format'?). See 'pmlint check --help'.")]
    [TestCase("check --formt=json", "There is no option '--formt' (did you mean '--format'?). See 'pmlint check --help'.")]
    [TestCase("check --format jsn", "There is no format 'jsn' (did you mean 'json'?). Use text, json, sarif, github, gitlab, junit, checkstyle, rdjson, summary.")]
    [TestCase("check --format json --format sarif", "Only one report can go to standard output; give the others a file: --format json:report.json.")]
    [TestCase("check --format json:", "'json:' names no file; write --format json:report or --format json.")]
    [TestCase("check --format json:no/such/folder.json -", "The report 'no/such/folder.json' cannot be written: ")]
    [TestCase("check --fail-on warn", "There is no severity 'warn' (did you mean 'warning'?). Use error, warning, info, never.")]
    [TestCase("check --jobs 0", "--jobs takes a number from 1, not '0'.")]
    [TestCase("check --jobs", "Required argument missing for option: '--jobs'. See 'pmlint check --help'.")]
    [TestCase("check nope.md", "'nope.md' does not exist; check the path.")]
    [TestCase("check -- --nope.md", "'--nope.md' does not exist; check the path.")]
    [TestCase("fix nope.md", "'nope.md' does not exist; check the path.")]
    [TestCase("fix - nope.md", "'-' writes the repaired document to standard output, so it cannot be combined with files; run pmlint twice.")]
    [TestCase("fix --offered -", "--offered asks at the terminal, which '-' reads the document from; name a file.")]
    [TestCase("fix --fail-on warn", "There is no severity 'warn' (did you mean 'warning'?). Use error, warning, info, never.")]
    [TestCase("init --only hook", "There is no part 'hook'")]
    [TestCase("new", "Required argument 'TITLE' missing for command: 'new'. See 'pmlint new --help'.")]
    [TestCase("new Outage --profile srr", "There is no profile 'srr' (did you mean 'sre'?)")]
    [TestCase("inspect", "Required argument 'FILE' missing for command: 'inspect'. See 'pmlint inspect --help'.")]
    [TestCase("inspect nope.md", "'nope.md' does not exist; check the path.")]
    [TestCase("inspect .", "'.' is a folder; inspect takes one file.")]
    [TestCase("explain PM9991", "There is no rule 'PM9991' (did you mean 'PM9001'?). 'pmlint rules' lists them all.")]
    [TestCase("explain brokenencoding", "There is no rule 'brokenencoding' (did you mean 'broken-encoding'?). 'pmlint rules' lists them all.")]
    [TestCase("rules --format yaml", "There is no format 'yaml'. Use text, json, markdown.")]
    public void What_cannot_be_done_is_one_line_and_exit_code_2(string arguments, string line)
    {
        using var session = new CliSession();
        session.Run(arguments.Split(' ')).Should().Be(ExitCode.Failed);
        session.Error.Should().StartWith("pmlint: " + line).And.EndWith("\n");
        session.Error.Count(character => character == '\n').Should().Be(1);
        session.Output.Should().BeEmpty();
    }

    [Test]
    public void A_path_in_place_of_a_command_gets_a_hint()
    {
        using var session = new CliSession();
        var folder = session.Folder.Path;
        session.Run(folder).Should().Be(ExitCode.Failed);
        session.Error.Should().Be($"pmlint: There is no command '{folder}' (to check a file or folder: pmlint check {folder}). See 'pmlint --help'.\n");
    }

    [Test]
    public void Without_arguments_the_help_is_shown()
    {
        using var session = new CliSession();
        session.Run().Should().Be(ExitCode.Clean);
        session.Output.Should().Contain("check").And.Contain("explain");
    }

    [Test]
    public void The_version_is_a_plain_number()
    {
        using var session = new CliSession();
        session.Run("--version").Should().Be(ExitCode.Clean);
        session.Output.Should().MatchRegex(@"^\d+\.\d+\.\d+\n$");
    }
}
