using System.Security.Cryptography;
using System.Text;

namespace FactTracker.Interchange.Formats.FollowTheMoney;

/// <summary>
/// The id that FollowTheMoney gives a statement: the SHA-1 of <c>dataset.entity.property.value</c>, with <c>@language</c> and <c>.ext</c>
/// where they apply.
/// </summary>
internal static class StatementId
{
    public static string Of(string dataset, string entity, string property, string value, string? language, bool isExternal)
    {
        var key = $"{dataset}.{entity}.{property}.{value}{(language is null ? "" : $"@{language}")}{(isExternal ? ".ext" : "")}";
#pragma warning disable CA5350 // FollowTheMoney uses SHA-1 for ids, not for security.
        return Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(key)));
#pragma warning restore CA5350
    }

    public static string Of(Statement statement) => Of(
        statement.Datasets.IsEmpty ? Statement.DefaultDataset : string.Join(';', (IEnumerable<string>)statement.Datasets),
        statement.EntityId, statement.Property, statement.Value, statement.Language, statement.IsExternal);
}
