using System.Xml.Linq;
using Linter.Testing;

namespace Linter.Delivery.Tests;

/// <summary>The package of the tool, packed once for all tests as a user's machine packs it.</summary>
internal static class ToolPackage
{
    private static readonly Lazy<string> Packed = new(Pack);

    /// <summary>The folder that holds nothing but the package.</summary>
    public static string Folder => Packed.Value;

    public static string Version { get; } =
        XDocument.Load(CheckoutFolder.Combine("Directory.Build.props")).Descendants("Version").Single().Value;

    private static string Pack()
    {
        var folder = CheckoutFolder.Combine("artifacts", "test-package");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var result = DeliveryTools.Run(CheckoutFolder.Path, "dotnet", "pack", "--configuration", "Release", "--output", folder, "--verbosity", "quiet");
        result.ExitCode.Should().Be(0, $"the tool must pack; dotnet said: {result.Output}{result.Error}");
        return folder;
    }
}
