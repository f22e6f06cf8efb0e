// libllama walks through a grammar for every token again, in thousands of instructions. Tokens share their characters,
// and a text comes to the same positions of a grammar again and again: here each step from positions by a character is
// libllama's once, and is found in a table then. What the table has no place for, libllama is asked about.
#include "grammar.h"

// The functions that llama_sampler_init_grammar wraps: these give the positions.
#include "llama-grammar.h"
#include "llama-vocab.h"

#include <cmath>

namespace {

// States that are none.
constexpr int16_t nowhere = 0;
constexpr int16_t not_stepped = -1;
constexpr int16_t not_kept = -2;
// Within a character that the token before has begun.
constexpr int16_t in_character = -3;
// Some repetitions have a state for each number of characters.
constexpr size_t most_states = 2048;
// An ambiguous grammar has many positions in each.
constexpr size_t most_positions = 1 << 16;

constexpr size_t beyond_ascii = 128;
constexpr size_t class_count = beyond_ascii + 1;

// Whether a position asks for a token by its number, which says nothing about characters.
bool names_token(const llama_grammar_stack & stack) {
    return !stack.empty() &&
           (stack.back()->type == LLAMA_GRETYPE_TOKEN || stack.back()->type == LLAMA_GRETYPE_TOKEN_NOT);
}

// Whether a position treats all characters beyond ASCII alike.
bool is_alike_beyond_ascii(const llama_grammar_stack & stack) {
    if (stack.empty() || stack.back()->type == LLAMA_GRETYPE_CHAR_ANY) {
        return true;
    }
    for (const llama_grammar_element * element = stack.back();;) {
        const bool is_range = element[1].type == LLAMA_GRETYPE_CHAR_RNG_UPPER;
        if (element->type == LLAMA_GRETYPE_CHAR_ANY || element[is_range].value >= beyond_ascii) {
            return false;
        }
        element += is_range ? 2 : 1;
        if (element->type != LLAMA_GRETYPE_CHAR_ALT) {
            return true;
        }
    }
}

// The bytes of a character beyond ASCII at the start of a text, or of its part when the text ends before it does; 0
// where there is no such character in its only form.
size_t character_size(const char * text) {
    const auto byte = [text](size_t index) { return static_cast<uint8_t>(text[index]); };
    if (byte(0) < 0xC2 || byte(0) > 0xF4) {
        return 0;
    }
    const size_t size = byte(0) >= 0xF0 ? 4 : byte(0) >= 0xE0 ? 3 : 2;
    size_t index = 1;
    while (index < size && byte(index) >> 6 == 2) {
        index++;
    }
    const bool ends_early = byte(index) == 0;
    const bool is_longer = index > 1 && ((byte(0) == 0xE0 && byte(1) < 0xA0) || (byte(0) == 0xF0 && byte(1) < 0x90));
    return (index < size && !ends_early) || is_longer ? 0 : index;
}

// The texts of the model's tokens, by the classes of their first two characters.
struct Texts {
    struct Text {
        const char * start;
        llama_token token;
    };
    std::vector<Text> all;
    std::vector<uint32_t> starts;
    // Of these it is not the text that counts.
    std::vector<llama_token> ends;

    Texts() {
        const llama_token count = llama_vocab_n_tokens(vocab);
        constexpr uint16_t no_place = UINT16_MAX;
        std::vector<uint16_t> places(count, no_place);
        starts.resize(class_count * class_count + 1);
        for (llama_token token = 0; token < count; token++) {
            const char * text = vocab->token_to_piece(token).c_str();
            if (vocab->is_eog(token)) {
                ends.push_back(token);
            } else if (*text != '\0') {
                const size_t place = class_of(text[0]) * class_count + class_of(text[1]);
                places[token] = static_cast<uint16_t>(place);
                starts[place + 1]++;
            }
        }
        for (size_t place = 1; place < starts.size(); place++) {
            starts[place] += starts[place - 1];
        }
        std::vector<uint32_t> filled = starts;
        all.resize(starts.back());
        for (llama_token token = 0; token < count; token++) {
            if (places[token] != no_place) {
                all[filled[places[token]]++] = {vocab->token_to_piece(token).c_str(), token};
            }
        }
    }

    // A text that has ended is with those that have a character beyond ASCII.
    static size_t class_of(char character) {
        const uint8_t byte = static_cast<uint8_t>(character);
        return byte == 0 || byte >= beyond_ascii ? beyond_ascii : byte;
    }

    // There is one model.
    static const Texts & of_model() {
        static const Texts texts;
        return texts;
    }
};

}  // namespace

std::unique_ptr<Grammar> Grammar::parse(const std::string & text) {
    llama_grammar * grammar = llama_grammar_init_impl(vocab, text.c_str(), "root", false, nullptr, 0, nullptr, 0);
    return std::unique_ptr<Grammar>(grammar ? new Grammar(grammar) : nullptr);
}

Grammar::~Grammar() { llama_grammar_free_impl(grammar); }

bool Grammar::is_full() const { return states.size() >= most_states || position_count >= most_positions; }

int16_t Grammar::current_state() {
    if (grammar->partial_utf8.n_remain != 0) {
        return grammar->partial_utf8.n_remain > 0 ? in_character : not_kept;
    }
    if (is_full()) {
        states.clear();
        numbers.clear();
        position_count = 0;
    }
    return state_of(grammar->stacks);
}

int16_t Grammar::state_of(Positions positions) {
    if (states.empty()) {
        // The place of `nowhere`.
        states.push_back({});
    }
    if (positions.empty()) {
        return nowhere;
    }
    const auto found = numbers.find(positions);
    if (found != numbers.end()) {
        return found->second;
    }
    if (is_full()) {
        return not_kept;
    }
    position_count += positions.size();
    const int16_t number = static_cast<int16_t>(states.size());
    const bool is_classed = std::none_of(positions.begin(), positions.end(), names_token);
    const bool is_alike = is_classed && std::all_of(positions.begin(), positions.end(), is_alike_beyond_ascii);
    const auto place = numbers.emplace(std::move(positions), number).first;
    states.push_back({&place->first, is_classed, is_alike, {}});
    states.back().next.fill(not_stepped);
    return number;
}

int16_t Grammar::next_state(int16_t state, size_t character_class) {
    if (state == in_character && character_class < beyond_ascii) {
        return nowhere;
    }
    if (state <= nowhere) {
        return state;
    }
    const State & from = states[state];
    if (!(character_class == beyond_ascii ? from.is_classed_beyond_ascii : from.is_classed)) {
        return not_kept;
    }
    int16_t next = from.next[character_class];
    if (next == not_stepped) {
        Positions positions = *from.positions;
        std::swap(positions, grammar->stacks);
        llama_grammar_accept(grammar, static_cast<uint32_t>(character_class));
        std::swap(positions, grammar->stacks);
        next = state_of(std::move(positions));
        states[state].next[character_class] = next;
    }
    return next;
}

Grammar::Verdict Grammar::judge(const char * text, int16_t state) {
    if (state == in_character) {
        const bool goes_on = static_cast<uint8_t>(*text) >> 6 == 2;
        return goes_on ? Verdict::unknown : Verdict::refused;
    }
    while (*text != '\0' && state > nowhere) {
        const uint8_t byte = static_cast<uint8_t>(*text);
        const size_t size = byte < beyond_ascii ? 1 : character_size(text);
        if (size == 0) {
            return Verdict::unknown;
        }
        state = next_state(state, std::min<size_t>(byte, beyond_ascii));
        text += size;
    }
    return state == nowhere ? Verdict::refused : state == not_kept ? Verdict::unknown : Verdict::allowed;
}

Grammar::Verdict Grammar::judge(llama_token token, int16_t state) {
    if (vocab->is_eog(token)) {
        return Verdict::unknown;
    }
    const char * text = vocab->token_to_piece(token).c_str();
    return *text == '\0' ? Verdict::refused : judge(text, state);
}

// Gives those that libllama does not allow a logit of minus infinity.
void Grammar::ask(std::vector<llama_token_data> & list) {
    if (grammar->stacks.empty()) {
        // It has failed to accept a token before, and libllama would abort.
        for (llama_token_data & item : list) {
            item.logit = -INFINITY;
        }
        return;
    }
    llama_token_data_array array = {list.data(), list.size(), -1, false};
    llama_grammar_apply_impl(*grammar, &array);
}

bool Grammar::allows(llama_token token) {
    const Verdict verdict = judge(token, current_state());
    if (verdict != Verdict::unknown) {
        return verdict == Verdict::allowed;
    }
    std::vector<llama_token_data> one = {{token, 0, 0}};
    ask(one);
    return one[0].logit == 0;
}

void Grammar::filter(std::vector<llama_token_data> & list) {
    list.erase(
        std::remove_if(list.begin(), list.end(), [this](auto & item) { return !allows(item.id); }), list.end());
}

void Grammar::list_allowed(std::vector<llama_token> & tokens) {
    const Texts & texts = Texts::of_model();
    tokens.clear();
    std::vector<llama_token_data> unknown;
    for (const llama_token token : texts.ends) {
        unknown.push_back({token, 0, 0});
    }
    // A class of first two characters, after which the state is this one.
    const auto judge_all = [&](size_t place, size_t size, int16_t state) {
        for (uint32_t index = texts.starts[place]; index < texts.starts[place + 1]; index++) {
            const Texts::Text & text = texts.all[index];
            const Verdict verdict = judge(text.start + size, state);
            if (verdict == Verdict::allowed) {
                tokens.push_back(text.token);
            } else if (verdict == Verdict::unknown) {
                unknown.push_back({text.token, 0, 0});
            }
        }
    };
    const int16_t start = current_state();
    for (size_t first = 0; first < class_count; first++) {
        const size_t row = first * class_count;
        if (texts.starts[row] == texts.starts[row + class_count]) {
            continue;
        }
        const int16_t middle = first == beyond_ascii ? start : next_state(start, first);
        for (size_t second = 0; second < class_count && middle != nowhere; second++) {
            const size_t place = row + second;
            if (texts.starts[place] == texts.starts[place + 1]) {
                continue;
            }
            if (first == beyond_ascii || second == beyond_ascii) {
                judge_all(place, first == beyond_ascii ? 0 : 1, middle);
            } else if (const int16_t state = next_state(middle, second); state != nowhere) {
                judge_all(place, 2, state);
            }
        }
    }
    ask(unknown);
    for (const llama_token_data & item : unknown) {
        if (item.logit == 0) {
            tokens.push_back(item.id);
        }
    }
}

void Grammar::accept(llama_token token) { llama_grammar_accept_impl(*grammar, token); }
