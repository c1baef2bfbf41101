using Linter.Analysis;
using Linter.Cli.Files;

namespace Linter.Cli.Tests.Files;

public sealed class FolderLinkTargetsTests
{
    private string _folder = "";

    [SetUp]
    public void CreateFolder()
    {
        _folder = Directory.CreateTempSubdirectory("pmlint-links").FullName;
        Directory.CreateDirectory(Path.Combine(_folder, "docs", "img"));
        File.WriteAllText(Path.Combine(_folder, "docs", "a.md"), "# A\n");
        File.WriteAllText(Path.Combine(_folder, "docs", "img", "errors.png"), "");
    }

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("img/errors.png", LinkTargetState.Present, "")]
    [TestCase("./img", LinkTargetState.Present, "")]
    [TestCase("../docs/a.md", LinkTargetState.Present, "")]
    [TestCase("img/eror.png", LinkTargetState.Missing, "errors.png")]
    [TestCase("lost/graph.png", LinkTargetState.Missing, "")]
    [TestCase("img/\0.png", LinkTargetState.Unknown, "")]
    public void Targets_are_looked_up_beside_the_document(string target, LinkTargetState state, string similar) =>
        new FolderLinkTargets(new WorkingFiles(), _folder).Find("docs/a.md", target).Should().Be(new LinkTarget(state, similar));

    [TestCase("img/Errors.png", LinkTargetState.DiffersInCase, "errors.png")]
    [TestCase("IMG/errors.png", LinkTargetState.Missing, "")]
    [TestCase("IMG", LinkTargetState.DiffersInCase, "img")]
    [TestCase("img/errors.png", LinkTargetState.Present, "")]
    [TestCase("img/", LinkTargetState.Present, "")]
    public void A_name_in_another_case_is_told_apart_even_where_it_finds_the_file(string target, LinkTargetState state, string similar)
    {
        var expected = new LinkTarget(state, similar);
        new FolderLinkTargets(new WorkingFiles(), _folder).Find("docs/a.md", target).Should().Be(expected);
        new FolderLinkTargets(new CaselessFiles(Path.Combine(_folder, "docs", "a.md"), Path.Combine(_folder, "docs", "img", "errors.png")), _folder).Find("docs/a.md", target).Should().Be(expected);
    }

    [Test]
    public void A_backslash_parts_no_names() =>
        new FolderLinkTargets(new WorkingFiles(), _folder).Find("docs/a.md", @"img\errors.png").State.Should().Be(LinkTargetState.Missing);

    [TestCase("<stdin>")]
    [TestCase("docs/new.md")]
    public void Nothing_is_known_of_a_document_that_is_no_file(string document) =>
        new FolderLinkTargets(new WorkingFiles(), _folder).Find(document, "img/errors.png").State.Should().Be(LinkTargetState.Unknown);
}
