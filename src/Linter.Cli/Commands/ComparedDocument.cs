using Linter.Analysis;
using Linter.Cli.Files;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Cli.Commands;

/// <summary>A document that is compared with others, in one state. Its text is not kept.</summary>
/// <param name="Input">The document.</param>
/// <param name="Fingerprint">What tells its incident from others.</param>
/// <param name="Checker">Reads it again and knows the rules that count for it.</param>
internal sealed record ComparedDocument(InputDocument Input, IncidentFingerprint Fingerprint, DocumentChecker Checker)
{
    private SourceText? _text;

    public AnalyzerDriver Driver => Checker.DriverOf(Input);

    /// <summary>Null if the document could not be read, is no postmortem, or tells no incident.</summary>
    public static ComparedDocument? Of(CheckedDocument document, DocumentChecker checker) => document.Analysis is { Fingerprint: { } fingerprint } analysis
        ? new ComparedDocument(document.Input, fingerprint, checker) { _text = document.Input.FullPath.Length == 0 ? analysis.Text : null } // standard input cannot be read twice
        : null;

    /// <summary>Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> if the document cannot be read.</summary>
    public SourceText Read() => _text ?? Checker.Read(Input);
}
