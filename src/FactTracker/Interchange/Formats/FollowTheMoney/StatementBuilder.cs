using FactTracker.Interchange.Shared.Texts;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.FollowTheMoney;

/// <summary>Makes statements from named cells, for all forms.</summary>
internal static class StatementBuilder
{
    /// <summary>Returns the statement; when a required cell is missing, reports it at the place of the row and returns null.</summary>
    public static Statement? Build(IReadOnlyDictionary<string, Cell> cells, Extensions others, JsonPath row, ImportContext context)
    {
        var entity = TextOf(Members.EntityId) ?? TextOf(Members.CanonicalId);
        if (entity is null || TextOf(Members.Property) is not { } property || !cells.TryGetValue(Members.Value, out var value))
        {
            var missing = entity is null ? Members.EntityId : TextOf(Members.Property) is null ? Members.Property : Members.Value;
            context.Report(0, row, Rules.ForeignUnread, $"A statement has no {missing}; it is skipped.");
            return null;
        }

        if (property != Statement.WholeEntity && NothingMark.Is(value.Text))
        {
            context.Report(value.Offset, value.Path, Rules.ForeignRepaired, NothingMark.Message(value.Text), null, value.Text);
            return null;
        }

        return new Statement
        {
            Id = TextOf(Members.Id),
            EntityId = entity,
            CanonicalId = TextOf(Members.CanonicalId),
            Property = property,
            PropertyType = TextOf(Members.PropertyType),
            Schema = TextOf(Members.Schema) ?? Statement.AnySchema,
            Value = value.Text,
            Datasets = TextOf(Members.Dataset) is { } dataset ? [dataset] : [],
            Origin = TextOf(Members.Origin),
            Language = TextOf(Members.Language),
            OriginalValue = TextOf(Members.OriginalValue),
            IsExternal = IsTrue(cells, context),
            FirstSeen = TextOf(Members.FirstSeen),
            LastSeen = TextOf(Members.LastSeen),
            Others = others,
            Offset = value.Offset,
            Path = value.Path,
        };

        string? TextOf(string name) => cells.TryGetValue(name, out var cell) && !string.IsNullOrWhiteSpace(cell.Text) ? cell.Text : null;
    }

    private static bool IsTrue(IReadOnlyDictionary<string, Cell> cells, ImportContext context)
    {
        if (!cells.TryGetValue(Members.External, out var cell)) return false;
        var isTrue = cell.Text.ToUpperInvariant() is "T" or "TRUE" or "1" or "YES" or "Y";
        if (!isTrue && cell.Text.ToUpperInvariant() is not ("F" or "FALSE" or "0" or "NO" or "N" or ""))
            context.Report(cell.Offset, cell.Path, Rules.ForeignUnread, "The cell \"external\" must be t or f; it is read as f.", null,
                cell.Text);
        return isTrue;
    }
}
