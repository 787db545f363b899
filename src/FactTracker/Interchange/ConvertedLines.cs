namespace FactTracker.Interchange;

/// <summary>How much of a text was converted to JSON Lines.</summary>
/// <remarks>Equal by content; <c>default</c> is a conversion of nothing.</remarks>
/// <param name="Sources">The number of sources written.</param>
/// <param name="Claims">The number of claims written.</param>
/// <param name="Errors">The number of errors. Each stands for data that was not written.</param>
/// <param name="Unread">The number of values that could not be interpreted (FT0902) and of data that the line form cannot represent
/// (FT0904).</param>
/// <param name="IsClaimSet">Whether the text could be read as what it is, like <see cref="ClaimSetReading.IsClaimSet"/>. If not, nothing
/// is written.</param>
/// <example><code>
/// await using var dump = await PeekedInput.OpenFileAsync("dump.json.gz");
/// var converted = await WikibaseFormat.Default.ConvertToLinesAsync(dump, "dump.claims.jsonl", Console.Error.WriteLine);
/// Console.WriteLine($"{converted.Claims} claims, {converted.Errors} errors");
/// </code></example>
public readonly record struct ConvertedLines(long Sources, long Claims, long Errors, long Unread, bool IsClaimSet);
