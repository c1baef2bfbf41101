using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Testing;

/// <summary>Runs one rule alone over a text in which the expected places are marked: <c>[|primary|]</c>, <c>{|related|}</c>.</summary>
public static class RuleVerifier<TRule>
    where TRule : DiagnosticAnalyzer, new()
{
    private const string DefaultPath = "postmortem.md";

    /// <summary>The rule must find exactly the marked places; related places are compared if any is marked.</summary>
    /// <param name="marked">The document with its marks.</param>
    /// <param name="message">The message of every finding, or null for any.</param>
    /// <param name="severity">The severity of every finding, or null for any.</param>
    /// <param name="path">The path of the document.</param>
    /// <param name="options">The options of the rule.</param>
    /// <param name="isPedantic">True to count guesses.</param>
    /// <param name="asOf">The day from which dates lie in the future: "2025-03-06".</param>
    /// <param name="history">The past of the document.</param>
    /// <param name="others">The other documents of the run, in front of this one.</param>
    /// <returns>The findings, for what else a test wants to know.</returns>
    public static IReadOnlyList<Diagnostic> Verify(
        string marked,
        string? message = null,
        DiagnosticSeverity? severity = null,
        string path = DefaultPath,
        IReadOnlyDictionary<string, string>? options = null,
        bool isPedantic = false,
        string? asOf = null,
        HistoryScript? history = null,
        IReadOnlyList<SourceText>? others = null)
    {
        var expected = MarkedText.Parse(marked);
        expected.Primary.Should().NotBeEmpty("a text without [|marks|] is checked with VerifyClean");
        var text = SourceText.From(expected.Text, path);
        var found = Run(text, options, isPedantic, asOf, history, others);
        ComparePlaces(text, "findings", found.Select(diagnostic => diagnostic.Span), expected.Primary);
        if (expected.Related.Count > 0)
        {
            ComparePlaces(text, "related places", found.SelectMany(diagnostic => diagnostic.Related).Select(related => related.Span).Distinct(), expected.Related);
        }

        foreach (var diagnostic in found)
        {
            diagnostic.Message.Should().Be(message ?? diagnostic.Message);
            diagnostic.Severity.Should().Be(severity ?? diagnostic.Severity);
        }

        return found;
    }

    /// <summary>The rule must find nothing.</summary>
    public static void VerifyClean(
        string text,
        string path = DefaultPath,
        IReadOnlyDictionary<string, string>? options = null,
        bool isPedantic = false,
        string? asOf = null,
        HistoryScript? history = null,
        IReadOnlyList<SourceText>? others = null)
    {
        var source = SourceText.From(text, path);
        ComparePlaces(source, "findings", Run(source, options, isPedantic, asOf, history, others).Select(diagnostic => diagnostic.Span), []);
    }

    /// <summary>The first fix of every finding, all applied, must give the expected text, in which the rule finds nothing more.</summary>
    public static void VerifyFix(
        string text,
        string fixedText,
        string path = DefaultPath,
        IReadOnlyDictionary<string, string>? options = null)
    {
        var result = SingleRule.Apply(text, [.. Run(SourceText.From(text, path), options).SelectMany(diagnostic => diagnostic.Fixes.Take(1))]);
        result.Should().Be(fixedText);
        VerifyClean(result, path, options);
    }

    /// <summary>One option of the rule with its value.</summary>
    public static IReadOnlyDictionary<string, string> With(string option, string value) => new Dictionary<string, string>(StringComparer.Ordinal) { [option] = value };

    /// <summary>Runs only the rule.</summary>
    public static IReadOnlyList<Diagnostic> Run(
        SourceText text,
        IReadOnlyDictionary<string, string>? options = null,
        bool isPedantic = false,
        string? asOf = null,
        HistoryScript? history = null,
        IReadOnlyList<SourceText>? others = null) =>
        SingleRule.Run(new TRule(), text, options, isPedantic, asOf, history, others);

    private static void ComparePlaces(SourceText text, string what, IEnumerable<TextSpan> found, IReadOnlyList<TextSpan> expected) =>
        found.Order().Select(span => Show(text, span)).Should().Equal(expected.Select(span => Show(text, span)), $"these are the marked {what}");

    private static string Show(SourceText text, TextSpan span) => $"{span.Start}..{span.End} \"{text.Slice(span)}\"";
}
