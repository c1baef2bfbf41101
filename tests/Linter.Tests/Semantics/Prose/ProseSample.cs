using Linter.Semantics;
using Linter.Semantics.Prose;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Tests.Semantics.Prose;

/// <summary>Reads small Markdown documents for the tests of the prose readers.</summary>
internal static class ProseSample
{
    public static SemanticModel Model(string markdown) => new(SyntaxTree.Parse(SourceText.From(markdown)));

    public static IEnumerable<ContentItem> Items(string markdown) => Model(markdown).Outline.Root.AllItems();

    /// <summary>The sentences of all sections, lines of a paragraph read as running text.</summary>
    public static IReadOnlyList<Sentence> Sentences(string markdown) => [.. Model(markdown).Sections.SelectMany(SentenceReader.Read)];

    public static Sentence Sentence(string markdown) => Sentences(markdown).Should().ContainSingle().Subject;

    public static string Slice(string markdown, TextSpan span) => markdown.Substring(span.Start, span.Length);
}
