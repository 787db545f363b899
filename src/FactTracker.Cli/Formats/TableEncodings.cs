using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>What <c>--encoding</c> says: what a table as text is written in.</summary>
internal static class TableEncodings
{
    /// <summary>The format for texts in the encoding; the format as it is when none is named.</summary>
    /// <exception cref="CommandException">There is no such encoding, or the format is no table as text.</exception>
    public static ClaimSetFormat? Apply(string? encoding, ClaimSetFormat? format)
    {
        if (encoding is null) return format;
        if (format?.Foreign is not TableFormat table)
            throw new CommandException("--encoding is for tables as text, and what is read is none; name its format with --from.");
        try
        {
            return ClaimSetFormat.Of(table.WithEncoding(encoding));
        }
        catch (FormatException e)
        {
            throw new CommandException($"--encoding: {e.Message}");
        }
    }
}
