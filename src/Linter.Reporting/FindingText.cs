using Linter.Diagnostics;
using Linter.Reporting.Excerpts;

namespace Linter.Reporting;

/// <summary>A finding in words, with its other places and its calculation; what would steer a terminal is made visible.</summary>
internal static class FindingText
{
    private const int MostPlaces = 4;

    /// <summary>The message, then a line for each other place, then the calculation.</summary>
    public static string Lines(DocumentReport document, Diagnostic diagnostic) =>
        string.Join('\n', [Message(diagnostic), .. Evidence(document, diagnostic)]);

    /// <summary>The same on one line, the evidence in brackets.</summary>
    public static string Line(DocumentReport document, Diagnostic diagnostic)
    {
        var evidence = string.Join("; ", Evidence(document, diagnostic));
        return evidence.Length > 0 ? $"{Message(diagnostic)} ({evidence})" : Message(diagnostic);
    }

    public static string Message(Diagnostic diagnostic) => VisibleText.Escape(diagnostic.Message);

    /// <summary>"PM1001 duration-mismatch".</summary>
    public static string Rule(Diagnostic diagnostic) => $"{diagnostic.Descriptor.Id} {diagnostic.Descriptor.Name}";

    /// <summary>The other places, each with its line.</summary>
    public static IEnumerable<string> Places(DocumentReport document, Diagnostic diagnostic)
    {
        foreach (var related in diagnostic.Related.Take(MostPlaces))
            yield return $"line {document.Text.GetPosition(related.Span.Start).Line + 1}{(related.Message.Length > 0 ? ": " : "")}{VisibleText.Escape(related.Message)}";
        var hidden = diagnostic.Related.Count - MostPlaces;
        if (hidden > 0)
            yield return hidden == 1 ? "1 more place" : $"{hidden} more places";
    }

    private static IEnumerable<string> Evidence(DocumentReport document, Diagnostic diagnostic)
    {
        foreach (var place in Places(document, diagnostic))
            yield return place;
        if (diagnostic.Arithmetic.Length > 0)
            yield return VisibleText.Escape(diagnostic.Arithmetic);
    }
}
