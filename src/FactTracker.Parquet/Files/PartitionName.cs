using System.Text;

namespace FactTracker.Parquet;

/// <summary>The name of the folder of a partition, in the style of Hive: <c>property=…</c>.</summary>
internal static class PartitionName
{
    /// <summary>The name that Hive, Spark and DuckDB take for a missing value.</summary>
    public const string Missing = "__HIVE_DEFAULT_PARTITION__";

    private const int Longest = 180; // Of the bytes that file systems allow, 255, some are left for the key.
    private const int DigestDigits = 16;

    /// <summary>Returns the name of the folder for a value of the key.</summary>
    /// <remarks>
    /// All but letters and digits of ASCII, hyphens, underscores and points within the text is percent-encoded, so that names are the same
    /// on every file system. A long name is cut off and ends in a digest of the whole.
    /// </remarks>
    public static string Of(string key, string? value)
    {
        if (string.IsNullOrEmpty(value)) return $"{key}={Missing}";
        var name = new StringBuilder();
        foreach (var unit in Encoding.UTF8.GetBytes(value))
        {
            if (IsPlain(unit) || (unit == '.' && name.Length > 0)) name.Append((char)unit);
            else name.Append(System.Globalization.CultureInfo.InvariantCulture, $"%{unit:X2}");
        }

        if (name.Length <= Longest) return $"{key}={name}";
        var digest = Digest.Of(Encoding.UTF8.GetBytes(value)).ToString()[..DigestDigits];
        return $"{key}={name.ToString(0, CutOf(name))}~{digest}";
    }

    private static bool IsPlain(byte unit) => char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'-' or (byte)'_';

    // Not within an encoded byte.
    private static int CutOf(StringBuilder name)
    {
        for (var back = 1; back <= 2; back++)
        {
            if (name[Longest - back] == '%') return Longest - back;
        }

        return Longest;
    }
}
