using System.CommandLine;
using Linter.Cli.Commands;
using Linter.Cli.Revisions;
using Linter.Diagnostics;
using NodaTime;
using NodaTime.Text;

namespace Linter.Cli.Arguments;

/// <summary>The arguments of <c>pmlint check</c>.</summary>
internal sealed class CheckArguments
{
    private static readonly Dictionary<string, ReportFormat> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = ReportFormat.Text,
        ["json"] = ReportFormat.Json,
        ["sarif"] = ReportFormat.Sarif,
        ["github"] = ReportFormat.GitHub,
        ["gitlab"] = ReportFormat.GitLab,
        ["junit"] = ReportFormat.JUnit,
        ["checkstyle"] = ReportFormat.Checkstyle,
        ["rdjson"] = ReportFormat.Rdjson,
        ["summary"] = ReportFormat.Summary,
    };

    private static readonly Dictionary<string, DiagnosticSeverity?> Severities = new(StringComparer.Ordinal)
    {
        ["error"] = DiagnosticSeverity.Error,
        ["warning"] = DiagnosticSeverity.Warning,
        ["info"] = DiagnosticSeverity.Info,
        ["never"] = null,
    };

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files and folders to check, or - for standard input; the current folder if none is given. A file is always checked; in folders, Markdown files that read as postmortems are.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _formats = new("--format")
    {
        Description = "A report: text (the default), json, sarif, github, gitlab, junit, checkstyle, rdjson or summary, to standard output or to FILE. May be given several times, each with its own FILE.",
        HelpName = "FORMAT[:FILE]",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string?> _sarifCategory = new("--sarif-category")
    {
        Description = "Tells several SARIF reports on one commit apart, such as those of two folders; code scanning replaces a report by the next of the same category.",
        HelpName = "CATEGORY",
    };

    private readonly Option<string?> _failOn = new("--fail-on")
    {
        Description = "Exit with 1 if there is a finding of this severity or above: error (the default), warning, info or never.",
        HelpName = "SEVERITY",
    };

    private readonly Option<string?> _stdinName = new("--stdin-filename")
    {
        Description = "The file name of what comes from standard input.",
        HelpName = "FILE",
    };

    private readonly ProfileOption _profile = new();

    private readonly Option<string?> _baseline = BaselineOption();

    private readonly Option<bool> _allowEmpty = new("--allow-empty") { Description = "Accept a folder without postmortems." };

    private readonly Option<bool> _pedantic = new("--pedantic") { Description = "Show findings that are only guesses, too." };

    private readonly Option<bool> _showSuppressed = new("--show-suppressed") { Description = "Show findings that comments or the baseline accept, too, marked as suppressed." };

    private readonly Option<string?> _asOf = AsOfOption();

    private readonly Option<string?> _jobs = new("--jobs")
    {
        Description = "How many documents to check at the same time; as many as there are processors if not given. The output is the same for any number.",
        HelpName = "NUMBER",
    };

    private readonly Option<bool> _staged = new("--staged")
    {
        Description = "Check what is staged, as it is staged: the files that the commit changes, or those that are named.",
    };

    private readonly Option<string?> _rev = new("--rev")
    {
        Description = "Check the files of a revision, which is not checked out: a branch, a tag, a hash, HEAD~2.",
        HelpName = "REVISION",
    };

    private readonly Option<string?> _since = new("--since")
    {
        Description = "Report only what got worse since the common ancestor with a revision, or with what a workflow is compared with: pull-request.",
        HelpName = "REVISION",
    };

    private readonly Option<bool> _history = new("--history")
    {
        Description = "Compare the documents with their past in Git, too: what came late, was changed after the review, or slipped (rules PM8001 to PM8008).",
    };

    private readonly Option<bool> _baselineState = new("--sarif-baseline-state")
    {
        Description = "With --since: write old findings and those that are gone to SARIF, too, and mark each as new, unchanged or absent.",
    };

    public CheckArguments(Terminal terminal)
    {
        Command = new Command("check", "Check postmortems and report what cannot be true, is missing or does not fit together.")
        {
            _paths, _staged, _rev, _since, _history, _formats, _sarifCategory, _baselineState, _failOn, _profile.Option, _baseline, _stdinName, _allowEmpty, _pedantic, _showSuppressed, _asOf, _jobs,
        };
        Command.SetAction(result => CheckCommand.Run(ToRequest(result), terminal));
    }

    public Command Command { get; }

    public static Option<string?> BaselineOption() => new("--baseline")
    {
        Description = "The file of accepted findings; .pmlint-baseline.json of the current folder, if it is there, if not given.",
        HelpName = "FILE",
    };

    public static Option<string?> AsOfOption() => new("--as-of")
    {
        Description = "The day from which dates lie in the future and suppressions have run out, such as 2025-03-06; today if not given.",
        HelpName = "DATE",
    };

    /// <summary>The least severity that makes a run fail; null for "never".</summary>
    public static DiagnosticSeverity? ReadSeverity(string? typed) => NamedValue.Read("severity", typed ?? "error", Severities);

    /// <summary>The start of a day; null if none was typed.</summary>
    public static Instant? ReadDay(string? typed) => typed is null ? null
        : LocalDatePattern.Iso.Parse(typed) is { Success: true } day ? day.Value.AtMidnight().InUtc().ToInstant()
        : throw new CommandFailure($"--as-of takes a day such as 2025-03-06, not '{typed}'.");

    private CheckRequest ToRequest(ParseResult result)
    {
        var paths = result.GetValue(_paths) ?? [];
        var request = new CheckRequest
        {
            Paths = paths.Length == 0 ? ["."] : paths,
            Git = ReadGit(result),
            ShowsBaselineState = result.GetValue(_baselineState),
            Reports = ReadReports(result.GetValue(_formats) ?? []),
            SarifCategory = result.GetValue(_sarifCategory),
            FailOn = ReadSeverity(result.GetValue(_failOn)),
            Profile = _profile.Read(result),
            StdinName = result.GetValue(_stdinName) ?? "",
            AllowEmpty = result.GetValue(_allowEmpty),
            IsPedantic = result.GetValue(_pedantic),
            ShowsSuppressed = result.GetValue(_showSuppressed),
            AsOf = ReadDay(result.GetValue(_asOf)),
            Baseline = result.GetValue(_baseline),
        };
        return result.GetValue(_jobs) is { } jobs ? request with { Jobs = ReadJobs(jobs) } : request;
    }

    private GitOptions ReadGit(ParseResult result)
    {
        var options = new GitOptions { IsStaged = result.GetValue(_staged), Revision = result.GetValue(_rev), Since = result.GetValue(_since), ReadsHistory = result.GetValue(_history) };
        if (options is { IsStaged: true, Revision: not null })
        {
            throw new CommandFailure("--staged and --rev exclude each other: what is staged is in no revision yet.");
        }

        return options.Since is null && result.GetValue(_baselineState)
            ? throw new CommandFailure("--sarif-baseline-state needs a state to compare with: --since main.")
            : options;
    }

    private static ReportTarget[] ReadReports(string[] typed)
    {
        ReportTarget[] targets = typed.Length == 0 ? [new(ReportFormat.Text, null)] : [.. typed.Select(ReadReport)];
        if (targets.Count(target => target.File is null) > 1)
        {
            throw new CommandFailure("Only one report can go to standard output; give the others a file: --format json:report.json.");
        }

        return targets;
    }

    private static ReportTarget ReadReport(string typed)
    {
        var parts = typed.Split(':', 2);
        var format = NamedValue.Read("format", parts[0], Formats);
        return parts is [_, ""]
            ? throw new CommandFailure($"'{typed}' names no file; write --format {parts[0]}:report or --format {parts[0]}.")
            : new ReportTarget(format, parts.Length > 1 ? parts[1] : null);
    }

    private static int ReadJobs(string typed) => int.TryParse(typed, out var jobs) && jobs > 0
        ? jobs
        : throw new CommandFailure($"--jobs takes a number from 1, not '{typed}'.");
}
