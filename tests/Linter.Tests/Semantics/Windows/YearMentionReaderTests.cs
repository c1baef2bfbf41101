using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Tests.Semantics.Windows;

public sealed class YearMentionReaderTests
{
    [TestCase("On 2025-03-04 it failed.", "a.md", new[] { 2025 })]
    [TestCase("# The crash of 2024\n\nOn May 7 it failed.", "a.md", new[] { 2024 })]
    [TestCase("On May 7 it failed.", "postmortems/2023/checkout.md", new[] { 2023 })]
    [TestCase("On May 7 it failed.", "20230507_checkout.md", new[] { 2023 })]
    [TestCase("On 05/13/24 it failed.", "a.md", new[] { 2024 })]
    [TestCase("On May 7, port 8080 and 12024 users failed.", "a.md", new int[0])]
    [TestCase("Of 2024 and 2025.", "a.md", new[] { 2024, 2025 })]
    public void Years_are_found_in_dates_text_and_path(string text, string path, int[] years) =>
        new SemanticModel(SyntaxTree.Parse(SourceText.From(text, path))).Years.Should().Equal(years);
}
