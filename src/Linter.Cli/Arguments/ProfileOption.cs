using System.CommandLine;
using Linter.Configuration;

namespace Linter.Cli.Arguments;

/// <summary>The option <c>--profile</c>.</summary>
internal sealed class ProfileOption
{
    private static readonly Dictionary<string, string> Profiles = Profile.Names.ToDictionary(name => name, StringComparer.Ordinal);

    public Option<string?> Option { get; } = new("--profile")
    {
        Description = "What a postmortem has to hold: generic (the default), alx, sre, pagerduty or atlassian. Wins over .editorconfig.",
        HelpName = "PROFILE",
    };

    /// <summary>The profile that was named; null if none was.</summary>
    public string? Read(ParseResult result) => result.GetValue(Option) is { } typed ? NamedValue.Read("profile", typed, Profiles) : null;
}
