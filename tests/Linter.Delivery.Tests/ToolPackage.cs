using System.Xml.Linq;
using Linter.Testing;

namespace Linter.Delivery.Tests;

/// <summary>The package of the tool, packed once for all tests as the README says.</summary>
internal static class ToolPackage
{
    private static readonly Lazy<string> Packed = new(Pack);

    /// <summary>The folder that holds nothing but the package.</summary>
    public static string Folder => Packed.Value;

    public static string Version { get; } =
        XDocument.Load(CheckoutFolder.Combine("Directory.Build.props")).Descendants("Version").Single().Value;

    private static string Pack()
    {
        var folder = CheckoutFolder.Combine("artifacts", "package");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var result = DeliveryTools.Run(CheckoutFolder.Path, "bash", "-c", ReadmeCommands.Pack);
        result.ExitCode.Should().Be(0, $"the tool must pack; dotnet said: {result.Output}{result.Error}");
        return folder;
    }
}
