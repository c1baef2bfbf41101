using Linter.Diagnostics;

namespace Linter.Configuration;

/// <summary>What a key of an .editorconfig sets.</summary>
/// <param name="Name">The one spelling that counts, without the prefix: "PM2005.max_gap", "profile", "category.timeline.severity".</param>
/// <param name="Option">What the value is.</param>
/// <param name="Rule">The rule it is about; null for all rules.</param>
/// <param name="Category">The rules it is about; null for one rule or all.</param>
public sealed record SettingKey(string Name, OptionDescriptor Option, DiagnosticDescriptor? Rule = null, RuleCategory? Category = null)
{
    public const string Prefix = "pmlint.";

    /// <summary>As it is written in a file: "pmlint.PM2005.max_gap".</summary>
    public string FullName => Prefix + Name;
}
