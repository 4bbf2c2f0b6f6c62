// Stands in for an optional dependency that the bundle must not carry.
export default undefined;
