using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Tests.Analysis;

/// <summary>A rule for tests: finds every place of a word and relates each to the places of another.</summary>
internal sealed class WordRule(string id, string word) : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Note = new("note", OptionKind.Text, "-", "What the message ends with.");

    public string? RelatedWord { get; init; }

    public string[] Supersedes { get; init; } = [];

    public DiagnosticSeverity Reported { get; init; } = DiagnosticSeverity.Warning;

    public Confidence Confidence { get; init; }

    public bool IsOn { get; init; } = true;

    public int Initialized { get; private set; }

    public override DiagnosticDescriptor Descriptor => new()
    {
        Id = id,
        Name = "word",
        Title = "A word is used.",
        Category = RuleCategory.Hygiene,
        DefaultSeverity = DiagnosticSeverity.Warning,
        IsEnabledByDefault = IsOn,
        Supersedes = Supersedes,
        Options = [Note],
    };

    public override void Initialize(AnalysisContext context)
    {
        Initialized++;
        context.RegisterDocumentAction(Report);
    }

    private void Report(DocumentAnalysisContext document)
    {
        var content = document.Tree.Text.Content;
        foreach (var span in PlacesOf(content, word))
        {
            document.Report(new Diagnostic
            {
                Descriptor = Descriptor,
                Severity = Reported,
                Confidence = Confidence,
                Span = span,
                Message = $"{id} {document.Options.GetText(Note)}",
                Related = RelatedWord is null ? [] : [.. PlacesOf(content, RelatedWord).Select(place => new RelatedLocation(place, "there"))],
            });
        }
    }

    private static IEnumerable<TextSpan> PlacesOf(string content, string sought)
    {
        for (var at = content.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = content.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            yield return new TextSpan(at, sought.Length);
        }
    }
}
