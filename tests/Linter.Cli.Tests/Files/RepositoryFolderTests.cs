using Linter.Testing;

namespace Linter.Cli.Tests.Files;

public sealed class RepositoryFolderTests
{
    [Test]
    public void Services_of_the_repository_get_paths_from_its_root()
    {
        using var git = GitSandbox.Create();
        git.Folder.Write("docs/a.md", CliSession.GarbledPostmortem);

        OutputIn(Path.Combine(git.Folder.Path, "docs"), "github").Should().Contain(",file=docs/a.md,");
        OutputIn(Path.Combine(git.Folder.Path, "docs"), "gitlab").Should().Contain("\"path\": \"docs/a.md\"");
        OutputIn(Path.Combine(git.Folder.Path, "docs"), "text").Should().Contain("--> a.md:");
    }

    [Test]
    public void A_linked_worktree_has_a_root_of_its_own()
    {
        using var folder = new TemporaryFolder();
        folder.Write("tree/.git", "gitdir: elsewhere\n");
        folder.Write("tree/docs/a.md", CliSession.GarbledPostmortem);

        OutputIn(Path.Combine(folder.Path, "tree", "docs"), "github").Should().Contain(",file=docs/a.md,");
    }

    [Test]
    public void Without_a_repository_paths_are_as_shown()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docs/a.md", CliSession.GarbledPostmortem);

        OutputIn(Path.Combine(folder.Path, "docs"), "github").Should().Contain(",file=a.md,");
    }

    private static string OutputIn(string folder, string format)
    {
        using var output = new MemoryStream();
        Application.Run(["check", "a.md", "--format", format], new Terminal { Input = Stream.Null, Output = output, Error = TextWriter.Null, Folder = folder, Variable = static _ => null });
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
