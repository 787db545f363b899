using System.Xml.Linq;

namespace FactTracker.Tests.Conventions;

/// <summary>Finds version numbers in project files. Versions of packages belong in Directory.Packages.props, FactTracker's own in
/// Directory.Build.props.</summary>
internal static class Projects
{
    private static readonly string[] VersionNames =
        ["Version", "VersionOverride", "VersionPrefix", "PackageVersion", "AssemblyVersion", "FileVersion", "TargetFramework"];

    public static IEnumerable<string> FindVersions(string path, string xml) =>
        from element in XElement.Parse(xml).DescendantsAndSelf()
        from name in element.Attributes().Select(attribute => attribute.Name.LocalName).Append(element.Name.LocalName)
        where VersionNames.Contains(name)
        select $"{path}: {element.Name.LocalName} {(string?)element.Attribute("Include")} states a version";
}
