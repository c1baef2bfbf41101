using Linter.Readings;
using Linter.Semantics;
using Linter.Syntax;

namespace Linter.Rules.StructureRules;

/// <summary>Rows and items that hold nothing but template text, and what the rest of the document takes from them.</summary>
internal sealed class ResidueRows(SemanticModel model)
{
    private readonly Lazy<HashSet<ContentItem>> _events = new(() => [.. model.Timeline.Entries.Where(static entry => entry.At is { IsDateOnly: false }).Select(static entry => entry.Item)]);
    private HashSet<(Section, ContentForm, TableNode?)>? _listsWithIdleClocks;

    /// <summary>True if other rows or items are left that mean the same without these: no day is taken from them, no clock is lost, and no clock becomes an event because all items beside it are.</summary>
    public bool AreSpare(List<ContentItem> deleted) =>
        !model.Dates.Any(date => IsIn(deleted, date) && IsNeeded(date, deleted))
        && !deleted.Exists(_events.Value.Contains)
        && deleted[0].Section.Items.Any(item => ListOf(item) == ListOf(deleted[0]) && !deleted.Contains(item))
        && !(_listsWithIdleClocks ??= FindIdleClocks()).Contains(ListOf(deleted[0]));

    /// <summary>True for a date that is written nowhere else, and for any if there are clocks without one.</summary>
    private bool IsNeeded(StatedDate date, List<ContentItem> deleted) =>
        model.Timeline.Entries.Select(static entry => entry.At).Append(model.Window.Start).Any(static at => at is { DateProvenance: not Provenance.Explicit })
        || !model.Dates.Any(other => other.Date == date.Date && !IsIn(deleted, other));

    private static bool IsIn(List<ContentItem> items, StatedDate date) => items.Exists(item => item.Span.Contains(date.Reading.Span));

    private HashSet<(Section, ContentForm, TableNode?)> FindIdleClocks() =>
        [.. model.Readings.Where(located => located is { Item: { } item, Reading: InstantReading { Clock: not null, Problem: ReadingProblem.None } } && !_events.Value.Contains(item)).Select(static located => ListOf(located.Item!))];

    private static (Section Section, ContentForm Form, TableNode? Table) ListOf(ContentItem item) => (item.Section, item.Form, item.Table);
}
