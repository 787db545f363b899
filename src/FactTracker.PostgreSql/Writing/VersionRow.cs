using FactTracker.Storage;

namespace FactTracker.PostgreSql.Writing;

/// <summary>A row of the table of versions.</summary>
/// <param name="Version">Its number.</param>
/// <param name="Number">The number of the record.</param>
/// <param name="Since">The entry.</param>
/// <param name="Record">The record, or null where it is removed.</param>
/// <param name="Terms">The numbers of the terms of a claim.</param>
internal sealed record VersionRow(long Version, long Number, long Since, StagedRecord? Record, int[]? Terms)
{
    /// <summary>What is indexed of a claim; null for others.</summary>
    public ClaimIndex? Index => Record?.Index;
}
