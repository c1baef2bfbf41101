namespace Linter.Reporting;

/// <summary>One output format; takes a run piece by piece, so that only one document needs to be in memory.</summary>
public interface IReporter
{
    void Begin(RunReport run);

    /// <summary>Called once for each document, in the order of the report; then once more for each that findings of the whole run concern.</summary>
    void Write(DocumentReport document);

    /// <summary>Completes and flushes the output; the target stays open.</summary>
    void End(RunSummary summary);
}
