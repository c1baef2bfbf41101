using Linter.Testing;

namespace Linter.Delivery.Tests;

/// <summary>The commands of the README for somebody who uses the tool without a checkout in reach.</summary>
internal static class ReadmeCommands
{
    private const string Heading = "Use it on your machine";

    private static readonly string[][] Blocks = [.. PageSnippet.All("README.md", Heading, "sh").Select(block => block.Text.TrimEnd('\n').Split('\n'))];

    public static string Pack => Blocks[0][0];

    public static string Install => Blocks[0][1];

    public static string RunOnce => Blocks[1][0];
}
