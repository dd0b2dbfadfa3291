/** Up to so many entries are a plain list: most lists are short, and a map costs memory. */
const LIST_MAX = 8;

/** Entries by name, in the order they came. Short ones are arrays of exactly their length. */
export class NamedList<T extends { readonly name: string }> {
  #few: readonly T[] = [];
  #many: Map<string, T> | null = null;

  get size(): number {
    return this.#many === null ? this.#few.length : this.#many.size;
  }

  get(name: string): T | undefined {
    if (this.#many !== null) return this.#many.get(name);
    const few = this.#few;
    for (let index = 0; index < few.length; index++)
      if (few[index]!.name === name) return few[index];
    return undefined;
  }

  /** Puts an entry at the end; its name must be free. */
  add(entry: T): void {
    if (this.#many !== null) {
      this.#many.set(entry.name, entry);
    } else if (this.#few.length < LIST_MAX) {
      this.#few = this.#few.concat(entry);
    } else {
      this.#many = new Map(this.#few.map((known) => [known.name, known]));
      this.#many.set(entry.name, entry);
      this.#few = [];
    }
  }

  delete(entry: T): void {
    if (this.#many !== null) this.#many.delete(entry.name);
    else this.#few = this.#few.filter((known) => known !== entry);
  }

  all(): Iterable<T> {
    return this.#many === null ? this.#few : this.#many.values();
  }
}
