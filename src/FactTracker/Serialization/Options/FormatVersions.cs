using System.Text;

namespace FactTracker;

/// <summary>Which version of the native format a set is written in.</summary>
/// <remarks>
/// A set says nothing about the format it came in. One that was read from a later minor version carries that version among its
/// <see cref="ClaimSet.Extensions"/>, so that it is written back as it was read; any other set is written in
/// <see cref="FormatVersion.Current"/>.
/// </remarks>
/// <example><code>var isLater = reading.Set.FormatVersion.Minor > FormatVersion.Current.Minor;</code></example>
public static class FormatVersions
{
    /// <summary>The member of a set that has the version.</summary>
    internal const string Member = "facttracker";

    extension(ClaimSet set)
    {
        /// <summary>The version of the native format that the set was read in, and is written in again.</summary>
        public FormatVersion FormatVersion =>
            set.Extensions[Member] is { } raw && TryRead(raw, out var version) ? version : FormatVersion.Current;

        /// <summary>The set in another version of the format. What could not be read as a version stays.</summary>
        /// <param name="version">The version.</param>
        internal ClaimSet WithFormatVersion(FormatVersion version)
        {
            if (version == set.FormatVersion) return set;
            var others = set.Extensions.Without(Member);
            return set with { Extensions = version == FormatVersion.Current ? others : others.With(Member, ToRaw(version)) };
        }
    }

    /// <summary>A version as it stands in the format.</summary>
    internal static RawJson ToRaw(FormatVersion version) => new(Encoding.UTF8.GetBytes($"\"{version}\""));

    private static bool TryRead(RawJson raw, out FormatVersion version)
    {
        version = default;
        return raw.ToString() is ['"', .. var text, '"'] && FormatVersion.TryParse(text, out version);
    }
}
