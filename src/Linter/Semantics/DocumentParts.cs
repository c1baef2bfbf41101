using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;
using Linter.Text;

namespace Linter.Semantics;

/// <summary>Which parts of a postmortem the document gives, in whatever form.</summary>
public sealed class DocumentParts(SemanticModel model)
{
    /// <summary>A sentence of fewer words is a remark, not a summary.</summary>
    private const int FewestWords = 8;

    /// <summary>True if a section, label, table row, front matter field or fact gives the part.</summary>
    public bool Has(SectionRole role) => HasSection(role) || HasLabel(role) || HasFact(role) || HasField(role);

    /// <summary>True if the title of a heading, bold or plain line names the part.</summary>
    public bool IsTitled(SectionRole role) =>
        model.Sections.Any(section => section is { Evidence: RoleEvidence.Title, Origin: not SectionOrigin.Label } && section.Has(role));

    /// <summary>True if a section has this title.</summary>
    public bool HasTitle(string title) => model.Sections.Any(section => PartNames.AreSame(section.Title, title));

    /// <summary>True if the part is given inside a section: by a label or section in it, or by a fact that stands there.</summary>
    public bool IsGivenIn(Section section, SectionRole role) =>
        section.Children.Any(child => child.Has(role) || IsGivenIn(child, role)) || FactsOf(role).Any(fact => section.Span.Contains(fact))
        || model.MisplacedStatements.Any(misplaced => misplaced.Role == role && section.Span.Contains(misplaced.Statement.Span));

    /// <summary>True if running text gives the part without a title or label for it: a cause anywhere, a summary under the document's title.</summary>
    public bool IsTold(SectionRole role) => role switch
    {
        SectionRole.RootCause => model.Sections.SelectMany(SentenceReader.Read).Any(static sentence => CausePhrases.Origin.IsWithin(sentence.Words, 0, sentence.Words.Count)),
        SectionRole.Summary => model.Sections.Where(IsLead).SelectMany(SentenceReader.Read).Any(static sentence => sentence.Words.Count >= FewestWords),
        _ => false,
    };

    private bool IsLead(Section section) => section.Origin == SectionOrigin.Document || section.TitleSpan == model.Outline.TitleSpan;

    private bool HasSection(SectionRole role) => model.Sections.Any(section => section.Has(role));

    /// <summary>Labels inside a timeline open no section: "- **Detection:** 10:05 an alert fired".</summary>
    private bool HasLabel(SectionRole role) => model.Sections
        .Where(static section => section.IsWithin(SectionRole.Timeline))
        .SelectMany(static section => section.Items)
        .Any(item => item.Label is { } label && model.Outline.Vocabulary.MatchWhole(label.Name).Contains(role));

    private bool HasFact(SectionRole role) => role switch
    {
        SectionRole.Timeline => model.Timeline.Sequences.Count > 0,
        SectionRole.ActionItems => model.ActionItemLists.Count > 0,
        SectionRole.Resolution => model.Resolution is not null,
        SectionRole.Date => model.DocumentDates.Count > 0 || model.Window.Origin != WindowOrigin.None,
        _ => FactsOf(role).Any(),
    };

    private IEnumerable<TextSpan> FactsOf(SectionRole role) => role switch
    {
        SectionRole.Impact => model.Impact.Select(static claim => claim.Span),
        SectionRole.RootCause when model.RootCause is { } cause => cause.Statements.Select(static statement => statement.Span),
        SectionRole.Duration => model.Durations.Where(static claim => claim.Metric is null).Select(static claim => claim.Span).Append(model.Window.Span).Where(static span => !span.IsEmpty),
        _ => [],
    };

    private bool HasField(SectionRole role) =>
        model.Tree.FrontMatter?.Fields.Any(field => model.Outline.Vocabulary.MatchWhole(field.Key).Contains(role)) ?? false;
}
