namespace FactTracker.Claims;

/// <summary>What a draft does with a list of records.</summary>
/// <param name="Contains">Whether the list has a record with an id.</param>
/// <param name="AddRange">Adds records whose ids the list does not have.</param>
/// <param name="Replace">Replaces the record with an id.</param>
/// <param name="Remove">Removes the record with an id.</param>
/// <typeparam name="T">The type of the records.</typeparam>
/// <typeparam name="TList">The type of their list.</typeparam>
internal sealed record ListOperations<T, TList>(
    Func<TList, string, bool> Contains, Func<TList, IReadOnlyCollection<T>, TList> AddRange, Func<TList, T, TList> Replace,
    Func<TList, string, TList> Remove);
