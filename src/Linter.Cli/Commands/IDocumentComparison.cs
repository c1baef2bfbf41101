using Linter.Diagnostics;

namespace Linter.Cli.Commands;

/// <summary>Compares the documents of a run with one another when all have been checked.</summary>
internal interface IDocumentComparison
{
    /// <summary>Called for each document, in the order of the run.</summary>
    void Add(CheckedDocument document);

    /// <summary>The documents with findings, which stand beside those they were checked with, in the order of the run.</summary>
    /// <param name="notifications">Takes what went wrong.</param>
    IEnumerable<CheckedDocument> Compare(List<EngineNotification> notifications);
}
