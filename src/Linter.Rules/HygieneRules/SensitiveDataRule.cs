using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Rules.HygieneRules;

/// <summary>PM9006: a secret or personal data is in the document.</summary>
public sealed class SensitiveDataRule : DiagnosticAnalyzer
{
    private const int CharactersShown = 4;

    private static readonly OptionDescriptor OwnDomains = new("own_domains", OptionKind.Words, "", "The mail domains of your organisation; addresses elsewhere are then reported under impact and timeline.");
    private static readonly OptionDescriptor Patterns = new("patterns", OptionKind.Patterns, "", "More text that must not be published.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM9006",
        Name = "sensitive-data",
        Title = "A secret or personal data is in the document.",
        Category = RuleCategory.Hygiene,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Fix = FixSafety.Offered,
        Options = [OwnDomains, Patterns],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        foreach (var (span, name) in SecretText.Find(document.Tree.Text.Content))
        {
            Report(document, span, $"{name} (\"{Beginning(document.Tree.Text, span)}\") is in the document; change it, it is in the history too.");
        }

        if (document.Options.HasPatterns(Patterns))
        {
            CheckPatterns(document);
        }

        var ownDomains = document.Options.GetWords(OwnDomains);
        foreach (var section in document.Model.Sections)
        {
            // Authors and owners may be reached; people who were affected or called in are not named.
            foreach (var item in section.IsWithin(SectionRole.Impact) || section.IsWithin(SectionRole.Timeline) ? section.Items : [])
            {
                CheckItem(document, item, ownDomains);
            }
        }
    });

    private static void CheckPatterns(DocumentAnalysisContext document)
    {
        foreach (var pattern in document.Options.GetPatterns(Patterns))
        {
            foreach (var match in pattern.EnumerateMatches(document.Tree.Text.Content))
            {
                var span = new TextSpan(match.Index, match.Length);
                if (!span.IsEmpty)
                {
                    Report(document, span, $"Text that your patterns forbid (\"{Beginning(document.Tree.Text, span)}\") is in the document.");
                }
            }
        }
    }

    private static void CheckItem(DocumentAnalysisContext document, ContentItem item, IReadOnlyList<string> ownDomains)
    {
        foreach (var line in item.Lines)
        {
            var text = document.Tree.Text.Slice(line.Span).ToString();
            for (var found = PersonalData.FindAddress(text, 0, ownDomains); found is { } span; found = PersonalData.FindAddress(text, span.End, ownDomains))
            {
                ReportPerson(document, item, new TextSpan(line.Span.Start + span.Start, span.Length), "An e-mail address");
            }

            for (var found = PersonalData.FindNumber(text, 0); found is { } span; found = PersonalData.FindNumber(text, span.End))
            {
                ReportPerson(document, item, new TextSpan(line.Span.Start + span.Start, span.Length), "A telephone number");
            }
        }
    }

    private static void ReportPerson(DocumentAnalysisContext document, ContentItem item, TextSpan span, string what) =>
        Report(document, span, $"{what} (\"{Beginning(document.Tree.Text, span)}\") is in \"{item.Section.Title}\"; customers are not named in a postmortem.");

    /// <summary>Enough to find the place; the report must not spread the secret.</summary>
    private static string Beginning(SourceText text, TextSpan span) => $"{text.Slice(span)[..Math.Min(CharactersShown, span.Length / 2)]}…";

    private static void Report(DocumentAnalysisContext document, TextSpan span, string message) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = DiagnosticSeverity.Warning,
        Confidence = Confidence.Likely,
        Span = span,
        Message = message,
        Fixes = [new Fix("Replace it by [redacted]", FixSafety.Offered, [new TextChange(span, "[redacted]")])],
    });
}
