namespace Linter.Semantics.Timelines;

/// <summary>Looks at items as possible timeline entries.</summary>
internal static class TimelineItems
{
    /// <summary>The stamp of an item, or null.</summary>
    public static Stamp? StampOf(ContentItem item) =>
        item.Form == ContentForm.TableRow ? StampReader.ReadRow(item)
        : item.Lines.Count == 0 ? null
        : StampReader.Read(item.Lines[0], item.Readings);

    /// <summary>True if the item starts with a time of day: the mark of a timeline entry wherever it stands.</summary>
    public static bool IsStampedWithClock(ContentItem item) => StampOf(item) is { HasClock: true, Name: "" };
}
