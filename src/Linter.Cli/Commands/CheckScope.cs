using Linter.Cli.Files;
using Linter.Diagnostics;
using Linter.History;

namespace Linter.Cli.Commands;

/// <summary>What a run checks.</summary>
internal sealed record CheckScope
{
    /// <summary>Where everything is read from.</summary>
    public required IFileSnapshot Files { get; init; }

    /// <summary>The folder that shown paths are relative to.</summary>
    public required string Folder { get; init; }

    public required IReadOnlyList<InputDocument> Documents { get; init; }

    /// <summary>What to say if no postmortem was checked; null if each folder must hold one.</summary>
    public string? NothingChanged { get; init; }

    /// <summary>Files that cannot be checked, each with the reason.</summary>
    public IReadOnlyList<CheckedDocument> Failures { get; init; } = [];

    /// <summary>The state whose findings are left out; null if none are.</summary>
    public BaseState? Base { get; init; }

    /// <summary>The past of the documents; null if no rule shall ask for it.</summary>
    public IHistoryProvider? History { get; init; }

    /// <summary>What is to be said about the run.</summary>
    public IReadOnlyList<EngineNotification> Notes { get; init; } = [];

    /// <summary>True if the documents are compared with one another; what is old about that cannot be told from what a change brought.</summary>
    public bool ComparesDocuments => Base is null && Documents.Count > 1;

    /// <summary>The files of the disk.</summary>
    public static CheckScope OfDisk(CheckRequest request, Terminal terminal)
    {
        var files = new WorkingFiles();
        return new CheckScope
        {
            Files = files,
            Folder = terminal.Folder,
            Documents = new InputSearch(files, terminal.Folder, request.StdinName).Find(request.Paths),
        };
    }
}
