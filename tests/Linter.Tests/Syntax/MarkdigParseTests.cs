using Linter.Syntax;
using Linter.Text;

namespace Linter.Tests.Syntax;

/// <summary>Documents are parsed on several threads, and each must come out as if it were alone.</summary>
public sealed class MarkdigParseTests
{
    /// <summary>The cells beyond the header are parsed by themselves, the rest with the document.</summary>
    private const string Document = """
        Some *words* with **marks** and ~~struck~~ ones.

        | Time | Event |
        | --- | --- |
        | 10:00 | It *began* | and ~~went~~ **on** | and *on* |
        | 10:05 | It ended | `at` last |
        """;

    [Test]
    public void Tables_with_surplus_cells_are_parsed_on_several_threads()
    {
        var expected = Shape();

        var shapes = new string[5000];
        Parallel.For(0, shapes.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => shapes[i] = Shape());

        shapes.Should().AllBeEquivalentTo(expected);
    }

    private static string Shape()
    {
        var tree = SyntaxTree.Parse(SourceText.From(Document));
        return string.Join('\n', tree.Blocks.OfType<TableNode>().SelectMany(static table => table.Rows).SelectMany(static row => row.Cells).Select(static cell => $"{cell.PlainText} {cell.Marks.Count}"))
            + tree.Blocks.OfType<ParagraphNode>().Sum(static paragraph => paragraph.Lines.Sum(static line => line.Marks.Count));
    }
}
