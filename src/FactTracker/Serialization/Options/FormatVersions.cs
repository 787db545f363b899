using System.Text;

namespace FactTracker;

/// <summary>Gets and sets the version of the native format that a set is written in.</summary>
/// <remarks>
/// A set that was read from a later minor version has that version in its <see cref="ClaimSet.Extensions"/>, so that it is written back in
/// the same version. Any other set is written in <see cref="FormatVersion.Current"/>.
/// </remarks>
/// <example><code>var isLater = reading.Set.FormatVersion.Minor > FormatVersion.Current.Minor;</code></example>
public static class FormatVersions
{
    /// <summary>The name of the member that has the version.</summary>
    internal const string Member = "facttracker";

    extension(ClaimSet set)
    {
        /// <summary>The version of the native format that the set was read in and will be written in.</summary>
        public FormatVersion FormatVersion =>
            set.Extensions[Member] is { } raw && TryRead(raw, out var version) ? version : FormatVersion.Current;

        /// <summary>Returns the set with another version of the format. A version that could not be parsed is kept.</summary>
        /// <param name="version">The version.</param>
        internal ClaimSet WithFormatVersion(FormatVersion version)
        {
            if (version == set.FormatVersion) return set;
            var others = set.Extensions.Without(Member);
            return set with { Extensions = version == FormatVersion.Current ? others : others.With(Member, ToRaw(version)) };
        }
    }

    /// <summary>Returns a version as a JSON string.</summary>
    internal static RawJson ToRaw(FormatVersion version) => new(Encoding.UTF8.GetBytes($"\"{version}\""));

    private static bool TryRead(RawJson raw, out FormatVersion version)
    {
        version = default;
        return raw.ToString() is ['"', .. var text, '"'] && FormatVersion.TryParse(text, out version);
    }
}
