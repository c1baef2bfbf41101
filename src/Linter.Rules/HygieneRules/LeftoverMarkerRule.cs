using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Rules.HygieneRules;

/// <summary>PM9004: TODO, TBD or "???" was left in the text.</summary>
public sealed class LeftoverMarkerRule : DiagnosticAnalyzer
{
    private const string LinkWithoutTarget = "[link]";

    private static readonly OptionDescriptor Markers = new("markers", OptionKind.Words, "", "More words that must not be left in; upper and lower case count.");

    private static readonly OptionDescriptor DraftStatuses = new("draft_statuses", OptionKind.Words, "", "Further values of the status that say that the document is not finished.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM9004",
        Name = "leftover-marker",
        Title = "TODO, TBD or \"???\" was left in the text.",
        Category = RuleCategory.Hygiene,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [Markers, DraftStatuses],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        if (document.Model.Recognition.IsTemplate)
        {
            return;
        }

        var own = document.Options.GetWords(Markers);
        foreach (var section in document.Model.Sections)
        {
            if (IsMarker(section))
            {
                Report(document, section.Parent!, section.TitleSpan);
            }

            foreach (var item in section.Items)
            {
                Check(document, item, own);
            }
        }
    });

    /// <summary>"TODO: add the graph" outside the action items, and a line "TODO" with nothing under it.</summary>
    private static bool IsMarker(Section section) => section.Title is "TODO" && section.Origin switch
    {
        SectionOrigin.Label => !section.Parent!.IsWithin(SectionRole.ActionItems),
        SectionOrigin.PlainLine or SectionOrigin.BoldLine => !SectionText.IsPresent(section),
        _ => false,
    };

    private static void Check(DocumentAnalysisContext document, ContentItem item, IReadOnlyList<string> own)
    {
        foreach (var line in item.Lines)
        {
            var text = line.PlainText;
            if (MarkerText.Find(text, own) is { } marker && !IsCode(line, marker))
            {
                var isInAction = !MarkerText.IsAll(text, marker) && item.Section.IsWithin(SectionRole.ActionItems);
                var span = line.ToSource(marker);
                if (!isInAction && !document.Model.Placeholders.Any(placeholder => placeholder.Span.OverlapsWith(span)))
                {
                    Report(document, item.Section, span);
                }
            }

            if (text.Contains('[') && text.IndexOf(LinkWithoutTarget, StringComparison.OrdinalIgnoreCase) is >= 0 and var link)
            {
                Report(document, item.Section, line.ToSource(new TextSpan(link, LinkWithoutTarget.Length)), isMinor: true);
            }
        }
    }

    private static bool IsCode(TextLine line, TextSpan marker) =>
        line.Marks.Any(mark => mark.Kind == InlineKind.Code && mark.Span.OverlapsWith(line.ToSource(marker)));

    private static void Report(DocumentAnalysisContext document, Section section, TextSpan span, bool isMinor = false) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = isMinor || document.Model.IsUnfinished || document.Model.HasStatus(document.Options.GetWords(DraftStatuses)) ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
        Span = span,
        Message = $"\"{document.Tree.Text.Slice(span)}\" left in {Place(section)}.",
    });

    private static string Place(Section section) => section.Title.Length > 0 ? $"\"{section.Title}\"" : "the text";
}
