using Linter.Readings;
using Linter.Text;

namespace Linter.Tests.Readings;

/// <summary>Scans a text and writes what was read in short form.</summary>
internal static class Scanned
{
    public static IReadOnlyList<Reading> All(string text, ReadingContext context = ReadingContext.Prose) =>
        ReadingScanner.Scan(text, new TextSpan(0, text.Length), context);

    public static Reading Single(string text, ReadingContext context = ReadingContext.Prose) => All(text, context).Should().ContainSingle().Subject;

    public static T Single<T>(string text, ReadingContext context = ReadingContext.Prose)
        where T : Reading => Single(text, context).Should().BeOfType<T>().Subject;

    /// <summary>"time T10:00; duration PT2H".</summary>
    public static string Values(string text, ReadingContext context = ReadingContext.Prose) =>
        string.Join("; ", All(text, context).Select(reading => $"{reading.Kind.ToString().ToLowerInvariant()} {reading.Value}"));

    /// <summary>The quoted spans: "[10:00] [2 hours]".</summary>
    public static string Quotes(string text, ReadingContext context = ReadingContext.Prose) =>
        string.Join(" ", All(text, context).Select(reading => $"[{Quote(text, reading.Span)}]"));

    public static string Quote(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
