using Linter.Diagnostics;

namespace Linter.Reporting;

/// <summary>The word for the kind of a suppression in JSON and SARIF.</summary>
internal static class SuppressionName
{
    public static string Of(SuppressionKind kind) => kind == SuppressionKind.InSource ? "inSource" : "external";
}
