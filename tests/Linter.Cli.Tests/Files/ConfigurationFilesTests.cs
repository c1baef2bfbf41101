using Linter.Cli.Files;
using Linter.Configuration;

namespace Linter.Cli.Tests.Files;

public sealed class ConfigurationFilesTests
{
    private const string Settings = "[*]\npmlint.profile = alx\n";
    private const string OtherTool = "[*]\nindent_size = 2\n";

    [Test]
    public void Files_count_from_the_outermost_to_the_innermost() =>
        Paths(new CountedFiles { ["/w/.editorconfig"] = Settings, ["/w/a/b/.editorconfig"] = Settings, ["/w/x/.editorconfig"] = Settings }, "/w/a/b/c")
            .Should().Equal(".editorconfig", "a/b/.editorconfig");

    [TestCase("root = true\n" + Settings, "a/.editorconfig", "a/b/.editorconfig")]
    [TestCase("root = true\n" + OtherTool, "a/b/.editorconfig")]
    [TestCase("root = true\n", "a/b/.editorconfig")]
    [TestCase(OtherTool, ".editorconfig", "a/b/.editorconfig")]
    public void A_root_ends_the_search_whatever_it_sets(string text, params string[] paths) =>
        Paths(new CountedFiles { ["/w/.editorconfig"] = Settings, ["/w/a/.editorconfig"] = text, ["/w/a/b/.editorconfig"] = Settings }, "/w/a/b").Should().Equal(paths);

    [Test]
    public void Nothing_above_a_root_is_looked_at()
    {
        var files = new CountedFiles { ["/w/.editorconfig"] = "root = true" };
        Paths(files, "/w/a").Should().BeEmpty();
        files.Lookups.Keys.Should().BeEquivalentTo(Path.GetFullPath("/w/.editorconfig"), Path.GetFullPath("/w/a/.editorconfig"));
    }

    [Test]
    public void Each_folder_is_looked_at_once()
    {
        var files = new CountedFiles { ["/w/.editorconfig"] = Settings };
        var found = new ConfigurationFiles(files, Path.GetFullPath("/w"));
        foreach (var folder in new[] { "/w/a", "/w/a", "/w/b", "/w" })
        {
            found.Around(Path.GetFullPath(folder)).Files.Should().ContainSingle();
        }

        files.Lookups.Values.Should().OnlyContain(count => count == 1);
    }

    [Test]
    public void Without_settings_all_folders_share_one_empty_cascade()
    {
        var found = new ConfigurationFiles(new CountedFiles { ["/w/.editorconfig"] = OtherTool }, Path.GetFullPath("/w"));
        found.Around(Path.GetFullPath("/w/a")).Should().BeSameAs(SettingsCascade.Empty).And.BeSameAs(found.Around(Path.GetFullPath("/")));
    }

    [Test]
    public void A_file_that_cannot_be_read_is_a_problem()
    {
        var found = new ConfigurationFiles(new CountedFiles { Unreadable = "/w/.editorconfig" }, Path.GetFullPath("/w"));
        found.Around(Path.GetFullPath("/w")).Files.Should().BeEmpty();
        var problem = found.Unreadable.Should().ContainSingle().Which;
        (problem.ShownPlace, problem.Fault.Message).Should().Be((".editorconfig", "The file cannot be read: Permission denied"));
    }

    private static IEnumerable<string> Paths(CountedFiles files, string folder) =>
        new ConfigurationFiles(files, Path.GetFullPath("/w")).Around(Path.GetFullPath(folder)).Files.Select(file => file.Path);
}
