using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>What <c>--sheet</c> says: which sheets of a workbook are read.</summary>
internal static class SheetNames
{
    /// <summary>The format for these sheets; the format as it is when none is named.</summary>
    /// <exception cref="CommandException">The format is no workbook.</exception>
    public static ClaimSetFormat? Apply(IReadOnlyList<string> sheets, ClaimSetFormat? format)
    {
        if (sheets.Count == 0) return format;
        if (format?.Foreign is not XlsxFormat workbook) throw new CommandException("--sheet is for workbooks, and what is read is none; name its format with --from.");
        return ClaimSetFormat.Of(workbook.WithSheets(sheets));
    }
}
