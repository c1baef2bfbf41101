using Linter.Readings;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Analysis.Fixing;

/// <summary>Everything a document says, without regard to order, form and place: what a safe repair must keep.</summary>
internal static class ModelFacts
{
    private static readonly char[] Bullets = ['•', '·', '–', '—', '*', '-', '+', ' ', '\t'];

    public static IReadOnlyList<ModelFact> Read(SemanticModel model)
    {
        var facts = new List<ModelFact> { new("title", model.Title, model.Outline.TitleSpan) };
        facts.AddRange(model.Sections.SelectMany(Texts));
        facts.AddRange(model.Readings.Select(static located => Reading(located.Reading)));
        facts.AddRange(Window(model));
        facts.AddRange(model.Timeline.Entries.SelectMany(Entry));
        facts.AddRange(model.Durations.Select(static claim => new ModelFact("duration", $"{claim.Reading.Value};{claim.Subject};{claim.Metric}", claim.Span)));
        facts.AddRange(model.Impact.Select(static claim => new ModelFact("impact", $"{claim.Kind};{claim.Reading?.Value};{claim.Base};{claim.Noun};{claim.Scope};{claim.Phase}", claim.Span)));
        facts.AddRange(model.ActionItemLists.SelectMany(static list => list.Items).Select(Action));
        facts.AddRange(Causes(model));
        facts.AddRange(model.Severities.Select(static severity => new ModelFact("severity", severity.Text, severity.Span)));
        facts.AddRange(model.DocumentDates.Select(static date => new ModelFact("document date", $"{date.Source};{date.Date}", date.Span)));
        return facts.ConvertAll(fact => fact with { Span = WithBlanks(fact.Span, model.Tree.Text.Content) });
    }

    private static IEnumerable<ModelFact> Texts(Section section)
    {
        if (section.Title.Length > 0)
        {
            yield return new ModelFact("section", $"{section.Title};{string.Join(',', section.Roles)}", section.TitleSpan);
        }

        foreach (var item in section.Items)
        {
            yield return new ModelFact("text", $"{Part(section)};{Plain(item)}", item.Span);
        }
    }

    /// <summary>The roles of the innermost section that has any.</summary>
    private static string Part(Section? section) => section is null ? "" : section.Roles.Count > 0 ? string.Join(',', section.Roles) : Part(section.Parent);

    /// <summary>A span with the blanks in front of it, so that it touches a mark it follows: a bullet, a box.</summary>
    private static TextSpan WithBlanks(TextSpan span, string text)
    {
        var start = span.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return TextSpan.FromBounds(start, span.End);
    }

    // A bullet that is a character of the text is no part of what is said.
    private static string Plain(ContentItem item) => string.Join(' ', item.Lines.Select(static line => line.PlainText.TrimStart(Bullets).TrimEnd()));

    private static ModelFact Reading(Reading reading) => new(ModelFact.Reading, reading.Problem == ReadingProblem.None ? reading.Value : "?", reading.Span);

    private static IEnumerable<ModelFact> Window(SemanticModel model)
    {
        var window = model.Window;
        if (window.Origin != WindowOrigin.None)
        {
            yield return new ModelFact("incident window", $"{Moment(window.Start)};{Moment(window.End)}", window.Span);
        }

        foreach (var milestone in window.Milestones)
        {
            yield return new ModelFact("milestone", $"{milestone.Role};{Moment(milestone.At)}", milestone.At.Span);
        }
    }

    private static IEnumerable<ModelFact> Entry(TimelineEntry entry)
    {
        if (!entry.StampSpan.IsEmpty)
        {
            yield return new ModelFact(ModelFact.TimelineEntry, $"{Moment(entry.At)};{Moment(entry.Until)};{entry.Offset?.Value}", entry.StampSpan);
        }

        if (entry.Roles.Count > 0)
        {
            yield return new ModelFact("event", $"{string.Join(',', entry.Roles)};{entry.IsHedged};{entry.IsNegated}", entry.TextSpan);
        }
    }

    /// <summary>Date, clock and zone, each "?" while it is not known.</summary>
    private static string Moment(StatedInstant? at) =>
        $"{(at is { IsDateKnown: true } ? at.Date : "?")};{at?.Clock?.ToString("HH:mm:ss", null) ?? "?"};{at?.Zone?.Name ?? "?"}";

    private static ModelFact Action(ActionItem item) => new(
        "action item",
        $"{item.Text};{Names(item.Owners)};{item.Due?.Text};{Names(item.Tickets)};{item.Priority?.Value};{item.Type?.Value};{(item.Status == ActionStatus.Unknown ? "?" : item.Status)}",
        item.Span);

    private static string Names(IReadOnlyList<StatedField> fields) => string.Join(',', fields.Select(static field => field.Value));

    private static IEnumerable<ModelFact> Causes(SemanticModel model)
    {
        foreach (var cause in model.RootCause?.Causes ?? [])
        {
            yield return new ModelFact("cause", $"{cause.Statement.Text};{cause.Classes}", cause.Statement.Span);
        }

        foreach (var repair in model.Resolution?.Repairs ?? [])
        {
            yield return new ModelFact("resolution", $"{repair.Kind};{repair.Outcome}", repair.Span);
        }
    }
}
