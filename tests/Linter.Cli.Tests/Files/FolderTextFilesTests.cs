using Linter.Cli.Files;

namespace Linter.Cli.Tests.Files;

public sealed class FolderTextFilesTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pmlint-text-").FullName;

    [OneTimeTearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_file_is_read_by_lines_and_once()
    {
        var path = Path.Combine(_folder, "t.md");
        File.WriteAllText(path, "# Title\r\nOne line\n");
        var files = new FolderTextFiles(new WorkingFiles(), _folder);
        files.ReadLines("t.md").Should().Equal("# Title", "One line", "");
        File.Delete(path);
        files.ReadLines("t.md").Should().HaveCount(3);
    }

    [Test]
    public void A_missing_template_is_said_to_be_missing() =>
        new FolderTextFiles(new WorkingFiles(), _folder).Invoking(files => files.ReadLines("gone.md")).Should().Throw<CommandFailure>().WithMessage("gone.md: the template does not exist.");
}
