using Linter.Diagnostics;

namespace Linter.Reporting;

/// <summary>The word for a confidence in JSON and SARIF.</summary>
internal static class ConfidenceName
{
    public static string Of(Confidence confidence) => confidence switch
    {
        Confidence.Certain => "certain",
        Confidence.Likely => "likely",
        _ => "guess",
    };
}
